using Musubi.Foundation;

namespace Musubi.Persistence;

/// <summary>Who is acting in this scope (a request, a job, a command): the public until someone says otherwise.</summary>
public sealed class CurrentActor
{
    /// <summary>The actor. Set once at the edge: by sign-in, by a job, by the command line.</summary>
    public Actor Actor { get; set; } = Actor.Public;
}
