/** 資訊安全政策說明書: the register of a firm's policy statements. */
package tw.filingzone.policy.model;
