/** How the frame meets Spring MVC: rendering, error pages, languages, static files. */
@NullMarked
package vn.motcua.shell.web;

import org.jspecify.annotations.NullMarked;
