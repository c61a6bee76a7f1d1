/** Values and rules that every feature shares: firm codes, dates in the ROC calendar, Taipei time, messages, errors. */
package tw.filingzone.kernel.model;
