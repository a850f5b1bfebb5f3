/** The pages of petitions: for everybody, and for those who handle them. */
@NullMarked
package vn.motcua.petition.web;

import org.jspecify.annotations.NullMarked;
