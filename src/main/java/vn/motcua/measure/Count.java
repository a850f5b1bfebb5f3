package vn.motcua.measure;

import java.util.UUID;
import vn.motcua.catalog.Channel;

/**
 * How many dossiers of one kind.
 *
 * @param agency the receiving agency
 * @param version of the procedure
 */
public record Count(UUID agency, UUID version, Channel channel, Counted counted, long n) {}
