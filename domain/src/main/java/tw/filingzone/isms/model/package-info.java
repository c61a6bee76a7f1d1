/** 資訊安全管理系統證書: the register of a firm's ISO 27001 and CNS 27001 certificates. */
package tw.filingzone.isms.model;
