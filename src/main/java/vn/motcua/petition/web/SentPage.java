package vn.motcua.petition.web;

/** What is said once a petition is in the book. */
public record SentPage(String code, String secret) {}
