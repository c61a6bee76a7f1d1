/** 資安長: the register of a firm's chief information security officers, one in office at a time. */
package tw.filingzone.ciso.model;
