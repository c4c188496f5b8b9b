/** The oldest browsers that scripts and styles are written down to. */
export const TARGET = ['chrome64', 'safari12'];
