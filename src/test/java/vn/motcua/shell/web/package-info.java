@NullMarked
package vn.motcua.shell.web;

import org.jspecify.annotations.NullMarked;
