/** Pages of the licences register. */
package tw.filingzone.licence.web;
