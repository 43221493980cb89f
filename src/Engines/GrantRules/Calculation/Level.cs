namespace Musubi.GrantRules.Calculation;

/// <summary>What is one sum, from the finest to the whole. Each level is made of the one before.</summary>
internal enum Level
{
    /// <summary>A category of a member in a fiscal year.</summary>
    Category,

    /// <summary>A member in a fiscal year.</summary>
    Member,

    /// <summary>A fiscal year.</summary>
    Year,

    /// <summary>Everything that is applied for.</summary>
    Application,
}
