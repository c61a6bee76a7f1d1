/** Use cases of the catalogue and of the register of licences. */
package tw.filingzone.licence.service;
