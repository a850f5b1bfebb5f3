/**
 * The open catalogue (dữ liệu mở): what is published, for programs and other agencies, as an
 * interface, as files and as a feed of changes. Nothing here knows who asks.
 */
@NamedInterface("open")
@NullMarked
package vn.motcua.catalog.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
