// Nothing but clicks and keys happens in this widget.
function inside() {
  return { before() {}, after() {}, lost() {}, stop() {} };
}
