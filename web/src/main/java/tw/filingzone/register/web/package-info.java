/** What the pages of all registers share. */
package tw.filingzone.register.web;
