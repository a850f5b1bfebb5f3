package vn.motcua.document.signature;

/**
 * A rectangle on a page, in points from its upper left corner.
 *
 * @param page from 1
 */
record Place(int page, float x, float y, float width, float height) {}
