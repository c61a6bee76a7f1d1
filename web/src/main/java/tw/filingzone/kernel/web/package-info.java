/** What every page shares: texts, language, paging of lists, security headers. */
package tw.filingzone.kernel.web;
