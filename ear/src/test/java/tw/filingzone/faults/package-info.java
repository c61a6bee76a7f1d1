/** Whatever breaks, breaks here in earnest: servers and databases die again and again while firms file. */
package tw.filingzone.faults;
