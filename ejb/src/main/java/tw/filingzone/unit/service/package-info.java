/** Use cases of the register of security units. */
package tw.filingzone.unit.service;
