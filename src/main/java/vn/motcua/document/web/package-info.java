/** How stored files leave by the web: with headers under which a browser runs nothing of them. */
@NamedInterface("web")
@NullMarked
package vn.motcua.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
