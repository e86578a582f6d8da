/** Style sheets are imported for the builder, which gathers them in one file. */
declare module '*.css';
