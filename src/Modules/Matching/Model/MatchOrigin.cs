using Musubi.Foundation;

namespace Musubi.Matching.Model;

/// <summary>Who brought the two together.</summary>
[Worded]
internal enum MatchOrigin
{
    /// <summary>The engine, by what both texts say.</summary>
    Engine = 1,

    /// <summary>Somebody who knows both.</summary>
    Person = 2,
}

/// <summary>The two sides of a match.</summary>
[Worded]
internal enum MatchSide
{
    /// <summary>The organisation that owns the issue.</summary>
    City = 1,

    /// <summary>The organisation that offers the solution.</summary>
    Partner = 2,
}
