package vn.motcua.citizen.web;

/**
 * The end of filling in with a citizen.
 *
 * @param officer name of who helps
 */
public record AssistedPage(String officer) {}
