/** Use cases of the register of security staff, and the sealing of identity numbers. */
package tw.filingzone.personnel.service;
