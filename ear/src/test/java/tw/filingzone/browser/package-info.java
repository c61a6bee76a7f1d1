/** A real browser on the deployed application: what every page test uses. */
package tw.filingzone.browser;
