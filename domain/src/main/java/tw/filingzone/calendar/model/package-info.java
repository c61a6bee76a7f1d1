/** When what is filed: the items, half-year periods, business days, and the windows in which firms file. */
package tw.filingzone.calendar.model;
