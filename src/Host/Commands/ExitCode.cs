namespace Musubi.Host.Commands;

/// <summary>What the program tells the shell. 1 is for faults of the surroundings, see <see cref="Serving.Faults"/>.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A mistake of ours, or the surroundings are at fault.</summary>
    public const int OurMistake = 1;

    /// <summary>What was given is wrong: a file, a key.</summary>
    public const int InputWrong = 2;
}
