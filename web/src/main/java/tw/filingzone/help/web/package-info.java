/** The help beside and behind every page, and the pages on which the exchange keeps it. */
package tw.filingzone.help.web;
