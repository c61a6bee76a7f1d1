/** 資通安全專業證照: the catalogue of licences, and the register of those that a firm's security staff hold. */
package tw.filingzone.licence.model;
