package vn.motcua.kernel;

/**
 * Words of the message files as an argument of a sentence, so that a refusal can name what has a
 * name there; said in the language of the sentence.
 */
public record TextKey(String key) {}
