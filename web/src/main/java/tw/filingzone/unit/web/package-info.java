/** Pages of the security units register. */
package tw.filingzone.unit.web;
