namespace Musubi.Persistence;

/// <summary>An exception that names its reason by a code, so that an operator reads a sentence instead of a stack of calls.</summary>
internal interface IHasProblemCode
{
    /// <summary>The code; its sentence is the word <c>Problem.{Code}</c>.</summary>
    string Code { get; }
}
