package vn.motcua.rating.web;

/** After an answer. */
public record ThanksPage() {}
