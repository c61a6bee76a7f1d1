/** The exchange's windows: the list, opening one on request, extending and withdrawing. */
package tw.filingzone.filing.web;
