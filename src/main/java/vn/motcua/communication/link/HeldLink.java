package vn.motcua.communication.link;

import java.util.UUID;

/**
 * An address that something names.
 *
 * @param address of the web, or a path here
 * @param unit whose the thing is
 * @param title of the thing
 * @param path where the thing is looked at
 */
public record HeldLink(String address, UUID unit, String title, String path) {}
