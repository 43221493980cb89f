using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Foundation;

namespace Musubi.WebKit.Access;

/// <summary>Who sent a request. Set once, after sign-in was checked; the public until then.</summary>
public static class RequestActor
{
    /// <summary>The actor of the request.</summary>
    public static Actor Actor(this HttpContext context) => context.Items[typeof(Actor)] as Actor ?? Foundation.Actor.Public;

    /// <summary>The actor of the page's request.</summary>
    public static Actor Actor(this PageModel page) => page.HttpContext.Actor();

    /// <summary>Sets the actor: only sign-in and tests do.</summary>
    public static void SetActor(this HttpContext context, Actor actor) => context.Items[typeof(Actor)] = actor;
}
