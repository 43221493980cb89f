using System.Diagnostics.CodeAnalysis;

namespace Musubi.Foundation;

/// <summary>An answer, or the problem that stands in its way.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;
    private readonly Problem? problem;

    private Result(T? value, Problem? problem) => (this.value, this.problem) = (value, problem);

    /// <summary>Takes the answer or the problem; exactly one of the two is there.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? answer, [NotNullWhen(false)] out Problem? refusal)
    {
        (answer, refusal) = (value, problem);
        return problem is null;
    }

    /// <summary>The answer of a result known to have succeeded; for tests and for values checked before.</summary>
    /// <exception cref="InvalidOperationException">There is a problem instead.</exception>
    public T Required() => problem is null ? value! : throw new InvalidOperationException($"Refused: {problem.Code}");

    /// <summary>An answer is a result.</summary>
    public static implicit operator Result<T>(T answer) => new(answer, null);

    /// <summary>A problem is a result.</summary>
    public static implicit operator Result<T>(Problem refusal) => new(default, refusal);
}

/// <summary>The answer of an act that has nothing to tell but that it is done.</summary>
public readonly record struct Done
{
    /// <summary>It is done.</summary>
    public static readonly Done It;
}
