/** Pages of the ISMS certificate register. */
package tw.filingzone.isms.web;
