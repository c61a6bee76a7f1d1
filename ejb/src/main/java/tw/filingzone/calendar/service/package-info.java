/** Windows and business days. */
package tw.filingzone.calendar.service;
