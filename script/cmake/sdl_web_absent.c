/* Dear ImGui's SDL2 backend asks for game controllers and for SDL's 2D renderer.
   The web build of SDL2 leaves both out (see sdl_web.cmake); these answers say
   that there are none. So do those for copying pictures in memory, which SDL's
   surfaces ask for. */
#include <SDL.h>

/* Internal to SDL. */
int SDL_CalculateBlit(SDL_Surface *surface);
int SDL_RLESurface(SDL_Surface *surface);
void SDL_UnRLESurface(SDL_Surface *surface, int recode);
int SDL_CalculateBlit(SDL_Surface *surface) { (void)surface; return SDL_SetError("no pictures are copied here"); }
int SDL_RLESurface(SDL_Surface *surface) { (void)surface; return -1; }
void SDL_UnRLESurface(SDL_Surface *surface, int recode) { (void)surface; (void)recode; }
int SDL_SoftStretch(SDL_Surface *from, const SDL_Rect *part, SDL_Surface *to, const SDL_Rect *place) {
  (void)from; (void)part; (void)to; (void)place; return -1;
}
int SDL_SoftStretchLinear(SDL_Surface *from, const SDL_Rect *part, SDL_Surface *to, const SDL_Rect *place) {
  (void)from; (void)part; (void)to; (void)place; return -1;
}

int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) { (void)index; return SDL_FALSE; }
SDL_GameController *SDL_GameControllerOpen(int index) { (void)index; return NULL; }
void SDL_GameControllerClose(SDL_GameController *controller) { (void)controller; }
Uint8 SDL_GameControllerGetButton(SDL_GameController *controller, SDL_GameControllerButton button) {
  (void)controller; (void)button; return 0;
}
Sint16 SDL_GameControllerGetAxis(SDL_GameController *controller, SDL_GameControllerAxis axis) {
  (void)controller; (void)axis; return 0;
}
int SDL_GetRendererOutputSize(SDL_Renderer *renderer, int *width, int *height) {
  (void)renderer; (void)width; (void)height; return -1;
}
