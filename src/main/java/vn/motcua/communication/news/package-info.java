/** News: drafts, review, versions that are published, and what everybody reads. */
@NamedInterface("news")
@NullMarked
package vn.motcua.communication.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
