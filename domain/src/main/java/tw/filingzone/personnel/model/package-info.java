/** 資安人員: the register of a firm's security managers and staff, with their identity numbers kept sealed. */
package tw.filingzone.personnel.model;
