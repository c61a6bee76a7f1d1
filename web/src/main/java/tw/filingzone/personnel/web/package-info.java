/** Pages of the security staff register. */
package tw.filingzone.personnel.web;
