using System.Collections.Immutable;

namespace Musubi.Foundation;

/// <summary>Why a request is refused; decides the HTTP status in one place.</summary>
public enum ProblemKind
{
    /// <summary>Malformed or incomplete input (400).</summary>
    Invalid,

    /// <summary>The actor may not do this (403).</summary>
    NotAllowed,

    /// <summary>There is no such thing, or none that the reader may know of (404).</summary>
    NotFound,

    /// <summary>The thing's state forbids it now (409).</summary>
    Conflict,
}

/// <summary>A refusal that the reader can act on: a code that never changes meaning, and facts; never a sentence.</summary>
/// <remarks>The sentence is the word <c>Problem.{Code}</c> in the language files, with the facts as its placeholders.</remarks>
public sealed record Problem
{
    private Problem(ProblemKind kind, string code, (string Name, object? Value)[] facts)
    {
        (Kind, Code) = (kind, code);
        Facts = facts.ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Value, StringComparer.Ordinal);
    }

    /// <summary>What kind of refusal this is.</summary>
    public ProblemKind Kind { get; }

    /// <summary>Module, a full stop, and what is wrong: "meetings.too-few-tables".</summary>
    public string Code { get; }

    /// <summary>What the sentence needs to know.</summary>
    public ImmutableSortedDictionary<string, object?> Facts { get; }

    /// <summary>The form field at which the problem is shown; null when it concerns the whole.</summary>
    public string? Field { get; init; }

    /// <summary>The same problem, shown at a form field.</summary>
    public Problem At(string field) => this with { Field = field };

    /// <summary>Input is malformed or incomplete.</summary>
    public static Problem Invalid(string code, params (string Name, object? Value)[] facts) => new(ProblemKind.Invalid, code, facts);

    /// <summary>The actor may not do this.</summary>
    public static Problem NotAllowed(string code, params (string Name, object? Value)[] facts) => new(ProblemKind.NotAllowed, code, facts);

    /// <summary>There is no such thing for this reader.</summary>
    public static Problem NotFound(string code, params (string Name, object? Value)[] facts) => new(ProblemKind.NotFound, code, facts);

    /// <summary>Not possible in the present state.</summary>
    public static Problem Conflict(string code, params (string Name, object? Value)[] facts) => new(ProblemKind.Conflict, code, facts);
}
