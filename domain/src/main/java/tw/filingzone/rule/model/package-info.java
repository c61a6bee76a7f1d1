/** The rule book: dated versions of the annex, their requirements by level, and the assessment of a firm against them. */
package tw.filingzone.rule.model;
