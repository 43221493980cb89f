using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.WebKit.Access;
using Microsoft.AspNetCore.Http;

namespace Musubi.Access.Requests;

/// <summary>The sign-in behind a request: beside the actor, what only this module needs to know.</summary>
/// <param name="Session">The session.</param>
/// <param name="IsStrong">A second factor was shown at this sign-in.</param>
/// <param name="HasSecondFactor">The account has one.</param>
/// <param name="AwaitsSecondFactor">The account holds staff roles that do not take effect, because no second factor was shown.</param>
internal sealed record SignedInReader(SessionId Session, bool IsStrong, bool HasSecondFactor, bool AwaitsSecondFactor)
{
    public static SignedInReader? Of(HttpContext context) => context.Items[typeof(SignedInReader)] as SignedInReader;

    public void Attach(HttpContext context, Actor actor)
    {
        context.Items[typeof(SignedInReader)] = this;
        context.SetActor(actor);
    }
}
