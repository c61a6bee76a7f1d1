/** Use cases of the ISMS certificate register. */
package tw.filingzone.isms.service;
