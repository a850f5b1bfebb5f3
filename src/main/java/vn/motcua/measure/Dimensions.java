package vn.motcua.measure;

import java.util.UUID;
import vn.motcua.catalog.Channel;

/**
 * By what a figure can be broken down. Ids only: procedure, field and level are those of the
 * version, names are those of the day on which the figure is read.
 *
 * @param agency the receiving agency
 * @param resolver the agency that resolves; often the same
 * @param version of the procedure
 */
public record Dimensions(UUID agency, UUID resolver, UUID version, Channel channel) {}
