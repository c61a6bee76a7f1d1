/** 資安單位: the register of a firm's security units, dedicated or not. */
package tw.filingzone.unit.model;
