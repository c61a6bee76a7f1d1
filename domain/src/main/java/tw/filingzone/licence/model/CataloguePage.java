package tw.filingzone.licence.model;

import tw.filingzone.kernel.model.Slice;

/**
 * A page of the catalogue.
 *
 * @param waiting how many typed licences wait for a ruling
 */
public record CataloguePage(Slice<EntryRow> slice, long waiting) {}
