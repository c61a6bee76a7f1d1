/** The table of holidays. */
package tw.filingzone.calendar.web;
