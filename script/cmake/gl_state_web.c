/* Dear ImGui's OpenGL backend asks for the state of the context before each frame and puts it back after it. In a
   browser each of these questions waits until the graphics process has drawn everything before it, which took two
   thirds of a frame's time (ocornut/imgui#6085). Nobody else draws into this canvas, so what is to be put back is
   known: the state that a context begins with (OpenGL ES 3.0, tables 6.6 to 6.21). */
#include <GLES3/gl3.h>

/* The backend is compiled with this in the place of glGetIntegerv; see dependencies.cmake. */
void explorer_known_integerv(GLenum what, GLint *values);

#undef glGetIntegerv
GL_APICALL void GL_APIENTRY glGetIntegerv(GLenum what, GLint *values);

void explorer_known_integerv(GLenum what, GLint *values) {
  switch (what) {
  case GL_ACTIVE_TEXTURE: *values = GL_TEXTURE0; return;
  case GL_CURRENT_PROGRAM:
  case GL_TEXTURE_BINDING_2D:
  case GL_SAMPLER_BINDING:
  case GL_ARRAY_BUFFER_BINDING:
  case GL_ELEMENT_ARRAY_BUFFER_BINDING:
  case GL_PIXEL_UNPACK_BUFFER_BINDING:
  case GL_VERTEX_ARRAY_BINDING: *values = 0; return;
  case GL_BLEND_SRC_RGB:
  case GL_BLEND_SRC_ALPHA: *values = GL_ONE; return;
  case GL_BLEND_DST_RGB:
  case GL_BLEND_DST_ALPHA: *values = GL_ZERO; return;
  case GL_BLEND_EQUATION_RGB:
  case GL_BLEND_EQUATION_ALPHA: *values = GL_FUNC_ADD; return;
  case GL_VIEWPORT: /* set before each frame */
  case GL_SCISSOR_BOX: /* and this with each list of triangles */
    values[0] = values[1] = values[2] = values[3] = 0;
    return;
  default: glGetIntegerv(what, values); return; /* what the driver can do, asked once */
  }
}
